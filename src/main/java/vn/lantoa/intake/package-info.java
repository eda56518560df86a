/**
 * An officer's folder that came as a ZIP file: looked at without trust, compared with what is here,
 * and taken into the content. Whoever tells people of it lies above.
 */
@NullMarked
package vn.lantoa.intake;

import org.jspecify.annotations.NullMarked;

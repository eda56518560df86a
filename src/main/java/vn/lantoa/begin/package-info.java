/**
 * An officer's own folder, begun: what she answers, and the files that follow from it. Whoever asks
 * her, in a terminal or on a page, lies above.
 */
@NullMarked
package vn.lantoa.begin;

import org.jspecify.annotations.NullMarked;

/** Drawings as SVG, to be opened in a browser or changed in a drawing program. */
@NullMarked
package vn.lantoa.sheets.svg;

import org.jspecify.annotations.NullMarked;

/** A sheet as shapes in millimetres. The three writers translate it and decide nothing. */
@NullMarked
package vn.lantoa.sheets.drawing;

import org.jspecify.annotations.NullMarked;

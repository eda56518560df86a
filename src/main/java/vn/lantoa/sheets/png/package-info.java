/** Drawings as PNG, for screens. */
@NullMarked
package vn.lantoa.sheets.png;

import org.jspecify.annotations.NullMarked;

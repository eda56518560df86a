/** Photos that stand in sheets: turned upright, cut around what must be seen, with their credit. */
@NullMarked
package vn.lantoa.sheets.photo;

import org.jspecify.annotations.NullMarked;

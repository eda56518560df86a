/** Lỗi: what there is to mend, the field of each, cures by one click, and a file's own text. */
@NullMarked
package vn.lantoa.desk.problem;

import org.jspecify.annotations.NullMarked;

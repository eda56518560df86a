/** The screen on which another year begins. */
@NullMarked
package vn.lantoa.desk.year;

import org.jspecify.annotations.NullMarked;

/** How anything goes wrong: mistakes in the content are values with a place and a remedy. */
@NullMarked
package vn.lantoa.problem;

import org.jspecify.annotations.NullMarked;

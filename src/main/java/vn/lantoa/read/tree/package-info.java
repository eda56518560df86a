/** Inheritance: which item is in force in which year and locality. */
@NullMarked
package vn.lantoa.read.tree;

import org.jspecify.annotations.NullMarked;

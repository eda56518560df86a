/**
 * The communes of a province as a table: written for Excel, read back, and what is missing where.
 * Whoever tells people of it lies above.
 */
@NullMarked
package vn.lantoa.table;

import org.jspecify.annotations.NullMarked;

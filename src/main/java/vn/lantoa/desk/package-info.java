/**
 * The officer's desk: a web application for one user on this machine, whose forms read and write
 * the files of her content folder, with the preview beside them.
 */
@NullMarked
package vn.lantoa.desk;

import org.jspecify.annotations.NullMarked;

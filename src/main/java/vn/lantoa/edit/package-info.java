/**
 * Files of the content, changed in one place and nowhere else: what an author wrote, in which order
 * and with which comments, stays as it is.
 */
@NullMarked
package vn.lantoa.edit;

import org.jspecify.annotations.NullMarked;

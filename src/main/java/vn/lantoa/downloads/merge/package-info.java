/** Adds up the workbooks that units send back. */
@NullMarked
package vn.lantoa.downloads.merge;

import org.jspecify.annotations.NullMarked;

/**
 * Puts a checked site where the public finds it. Files are written into a folder beside the site
 * while the build runs; the site changes in one moment, at the end, or not at all.
 */
@NullMarked
package vn.lantoa.publish;

import org.jspecify.annotations.NullMarked;

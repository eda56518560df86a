/** Files that are handed out together, in one. */
@NullMarked
package vn.lantoa.downloads.kit;

import org.jspecify.annotations.NullMarked;

/** Where files to be handed out are put. */
@NullMarked
package vn.lantoa.downloads.shelf;

import org.jspecify.annotations.NullMarked;

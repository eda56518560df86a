/** A locality in one piece: for e-mail and USB sticks, and to be pasted into a portal. */
@NullMarked
package vn.lantoa.pages.view.digest;

import org.jspecify.annotations.NullMarked;

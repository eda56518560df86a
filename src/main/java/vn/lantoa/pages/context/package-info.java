/** One page in the making, and all that its words can draw on. */
@NullMarked
package vn.lantoa.pages.context;

import org.jspecify.annotations.NullMarked;

/** What can be found on the pages of an edition, without anybody being told who looks for it. */
@NullMarked
package vn.lantoa.pages.view.search;

import org.jspecify.annotations.NullMarked;

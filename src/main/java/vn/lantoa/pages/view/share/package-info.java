/** What a page offers to post: the words, and a way onto a phone. */
@NullMarked
package vn.lantoa.pages.view.share;

import org.jspecify.annotations.NullMarked;

/**
 * Web pages: turns an edition into pages of HTML and the files that machines read. What a page says
 * is decided here, in view models of plain maps and strings; how it is marked up stands in the
 * templates of the theme; who bakes the two together is behind {@link Baker}.
 */
@NullMarked
package vn.lantoa.pages;

import org.jspecify.annotations.NullMarked;

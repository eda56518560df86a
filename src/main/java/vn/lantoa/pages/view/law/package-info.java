/** The words of the pages of legal texts. */
@NullMarked
package vn.lantoa.pages.view.law;

import org.jspecify.annotations.NullMarked;

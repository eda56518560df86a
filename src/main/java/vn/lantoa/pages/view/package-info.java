/** The words of each kind of page, as a model for its template. */
@NullMarked
package vn.lantoa.pages.view;

import org.jspecify.annotations.NullMarked;

/**
 * Where a line may break: words that stay whole, little words that open a line, what an author
 * marked. For sheets and for the large texts of pages alike.
 */
@NullMarked
package vn.lantoa.text.lines;

import org.jspecify.annotations.NullMarked;

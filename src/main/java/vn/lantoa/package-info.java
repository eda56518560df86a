/** Lan Tỏa: Markdown content to a campaign website. */
@NullMarked
package vn.lantoa;

import org.jspecify.annotations.NullMarked;

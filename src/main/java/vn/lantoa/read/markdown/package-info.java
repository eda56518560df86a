/** Bodies of files: Markdown with its places, and links as their authors wrote them. */
@NullMarked
package vn.lantoa.read.markdown;

import org.jspecify.annotations.NullMarked;

/**
 * Reads and validates {@code content/}: files to a {@link vn.lantoa.campaign.Catalogue}. YAML and
 * CommonMark are known here; nothing after this step meets a mistake of the author's.
 */
@NullMarked
package vn.lantoa.content;

import org.jspecify.annotations.NullMarked;

/** Reads and validates {@code content/}: files to a {@link vn.lantoa.campaign.site.Catalogue}. */
@NullMarked
package vn.lantoa.read;

import org.jspecify.annotations.NullMarked;

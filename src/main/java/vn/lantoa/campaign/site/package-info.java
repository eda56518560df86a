/** The website of an edition: its pages, where everything lies, and the files that are made. */
@NullMarked
package vn.lantoa.campaign.site;

import org.jspecify.annotations.NullMarked;

/** What an edition has printed: its sheets, and the order for the print shop. */
@NullMarked
package vn.lantoa.campaign.print;

import org.jspecify.annotations.NullMarked;

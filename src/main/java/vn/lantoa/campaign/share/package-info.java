/** What goes with a slogan when it is posted. */
@NullMarked
package vn.lantoa.campaign.share;

import org.jspecify.annotations.NullMarked;

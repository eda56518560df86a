/** When: a day, a month, a span, as exactly as a source says, and no more. */
@NullMarked
package vn.lantoa.campaign.time;

import org.jspecify.annotations.NullMarked;

/** What the law says to whoever asks. */
@NullMarked
package vn.lantoa.campaign.law;

import org.jspecify.annotations.NullMarked;

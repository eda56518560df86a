/** Tables of figures: what is asked of whoever reports, and what came of it. */
@NullMarked
package vn.lantoa.campaign.report;

import org.jspecify.annotations.NullMarked;

/** What is done, when and where. */
@NullMarked
package vn.lantoa.campaign.activity;

import org.jspecify.annotations.NullMarked;

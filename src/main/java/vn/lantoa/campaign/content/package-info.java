/**
 * What content is made of, whatever it says: bodies, pictures, and what an edition shows of each
 * kind.
 */
@NullMarked
package vn.lantoa.campaign.content;

import org.jspecify.annotations.NullMarked;

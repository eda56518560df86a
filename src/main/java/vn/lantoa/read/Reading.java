package vn.lantoa.read;

import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.ContentFacts;

/**
 * Content that was read.
 *
 * @param catalogue of all its editions; where only a part was read, it can put together those of
 *     that part, the years and the places above them
 * @param facts of all of it, whether it was read now or earlier
 */
public record Reading(Catalogue catalogue, ContentFacts facts) {}

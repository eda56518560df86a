package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/** A day to mark, such as 25/11. */
public record Day(
    LocalDate date, String title, Optional<String> about, Optional<String> source, Source place)
    implements Content {}

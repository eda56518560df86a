package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.problem.Source;

/**
 * Something to do or to take part in.
 *
 * @param name file name without .md
 * @param from first day
 * @param to last day; the same as {@code from} for a single day
 */
public record Activity(
    String name,
    String title,
    LocalDate from,
    LocalDate to,
    Optional<String> place,
    Optional<String> organiser,
    Optional<String> source,
    Body body,
    Source where) {}

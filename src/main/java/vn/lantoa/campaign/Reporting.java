package vn.lantoa.campaign;

import java.time.LocalDate;

/**
 * To whom the results are reported, and until when.
 *
 * @param by the day before which the report must have arrived
 */
public record Reporting(String to, LocalDate by) {}

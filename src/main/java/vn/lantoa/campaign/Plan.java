package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan that a locality's campaign rests on.
 *
 * @param title of the document
 * @param number such as 622/KH-UBND; empty where the copy that we have leaves it blank
 * @param date of signing, likewise
 */
public record Plan(String title, Optional<String> number, Optional<LocalDate> date) {}

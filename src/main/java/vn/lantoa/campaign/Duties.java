package vn.lantoa.campaign;

import java.util.Optional;
import vn.lantoa.problem.Source;

/** Who does what, in Markdown. */
public record Duties(String name, String title, Optional<String> source, Body body, Source place) {}

package vn.lantoa.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The real content as sites: all of it, with every sheet; each of the five plans alone, without
 * them; all of it in the plain theme; and the examples of the guide. Built once a run.
 */
final class Sites {
  private final BuiltSite whole;
  private final List<BuiltSite> plans;
  private final BuiltSite plain;
  private final BuiltSite guide;

  private Sites() {
    Generator generator = Generator.real();
    whole = generator.build("whole", "", "https://lan-toa.example/");
    plain =
        generator.build(
            "plain", "", "https://toi-gian.example/", "--no-sheets", "--theme", "toi-gian");
    Path examples = GuideSite.write(Generator.WORK.resolve("guide-content"));
    guide =
        new Generator(examples, Generator.at(Generator.DAY), Map.of())
            .build("guide", "", "https://hoa-ban.example/", "--no-sheets");
    plans =
        List.of(
            plan("bac-kan", "2021/bac-kan", "https://bac-kan.example/"),
            plan("tam-duong", "2024/lai-chau/tam-duong", "https://tam-duong.example/"),
            plan("ba-to", "2024/quang-ngai/ba-to", "https://ba-to.example/"),
            // Two below a path, as on a server that many share.
            plan("so-tu-phap", "2024/so-tu-phap", "https://so.example/tu-phap/"),
            plan("ky-lua", "2025/lang-son/ky-lua", "https://lang-son.example/xa/ky-lua/"));
  }

  private static BuiltSite plan(String name, String path, String base) {
    return Generator.real().build(name, path, base, "--no-sheets");
  }

  BuiltSite whole() {
    return whole;
  }

  /** In the theme toi-gian. */
  BuiltSite plain() {
    return plain;
  }

  /** The examples of the guide for officers, upon the program's own content. */
  BuiltSite guide() {
    return guide;
  }

  /** The five plans, the oldest first. */
  List<BuiltSite> plans() {
    return plans;
  }

  BuiltSite plan(String name) {
    return plans.stream().filter(plan -> plan.name().equals(name)).findFirst().orElseThrow();
  }

  List<BuiltSite> all() {
    return Stream.concat(Stream.of(whole, plain, guide), plans.stream()).toList();
  }

  /** Hands the sites to the tests that ask for them. */
  static final class Given implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(Sites.class, key -> new Sites(), Sites.class);
    }
  }
}

package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Supports the forums.
 *
 * @param roles who works there
 * @param serves ids of exactly those forums whose agenda, minutes and follow-up it sees to
 * @param attends ids of those whose meetings it may attend besides
 * @param services what else it does, for example training
 * @param statement Danish
 */
public record Secretariat(
    String id,
    String name,
    List<Seat> roles,
    List<String> serves,
    List<String> attends,
    List<Choice> services,
    String statement,
    Source source) {
  public Secretariat {
    id = Check.text(id, "secretariat id");
    name = Check.text(name, "name of secretariat " + id);
    roles = List.copyOf(roles);
    serves = List.copyOf(serves);
    attends = List.copyOf(attends);
    services = List.copyOf(services);
    statement = Check.text(statement, "statement of secretariat " + id);
    Objects.requireNonNull(source);
    Check.unique(roles, Seat::id, "role in " + id);
    Check.unique(services, Choice::code, "service of " + id);
  }

  public boolean serves(String forum) {
    return serves.contains(forum);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("secretariat", id, name + ": " + statement, source));
    if (!roles.isEmpty()) {
      String all = roles.stream().map(Seat::name).collect(Collectors.joining(", "));
      rules.add(new WayOfWorking.Rule("seats", id, name + ": " + all, source));
    }
    services.forEach(
        s -> rules.add(new WayOfWorking.Rule("service", s.code(), s.name(), s.source())));
    return rules;
  }
}

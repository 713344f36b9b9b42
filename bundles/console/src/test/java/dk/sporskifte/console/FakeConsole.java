package dk.sporskifte.console;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.WaysOfWorking;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.support.CommandException;

/** A console with an open tenant (korsbaek) and a closed one (lukket). */
final class FakeConsole implements TenantDirectory {
  static final Tenant KORSBAEK =
      new Tenant(new TenantKey("korsbaek"), "Korsbæk", WaysOfWorking.small());
  private static final TenantKey CLOSED = new TenantKey("lukket");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  String run(ConsoleAction action) throws CommandException {
    action.out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    action.execute();
    return printed.toString(StandardCharsets.UTF_8);
  }

  String run(TenantAction action, String key) throws CommandException {
    action.directory = this;
    action.key = key;
    return run(action);
  }

  static CommandLine typed(String... words) {
    return (CommandLine)
        Proxy.newProxyInstance(
            CommandLine.class.getClassLoader(),
            new Class<?>[] {CommandLine.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getArguments" -> words;
                  case "getCursorArgument" -> "";
                  default -> 0;
                });
  }

  @Override
  public Tenant open(TenantKey tenant) {
    if (tenant.equals(KORSBAEK.key())) {
      return KORSBAEK;
    }
    if (tenant.equals(CLOSED)) {
      throw new TenantClosedException("its bundle is missing", Duration.ofSeconds(5));
    }
    throw new UnknownTenantException("no");
  }

  @Override
  public Optional<TenantStatus> status(TenantKey tenant) {
    return all().stream().filter(status -> status.key().equals(tenant)).findFirst();
  }

  @Override
  public List<TenantStatus> all() {
    return List.of(
        new TenantStatus(
            KORSBAEK.key(),
            "Korsbæk",
            Optional.of(new MunicipalityCode("999")),
            TenantStatus.State.OPEN,
            "",
            Optional.of("SSP Korsbæk, version 1")),
        new TenantStatus(
            CLOSED,
            "Lukket",
            Optional.empty(),
            TenantStatus.State.CLOSED,
            "its bundle is missing",
            Optional.empty()));
  }
}

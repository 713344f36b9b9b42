package dk.sporskifte.itest.support;

import static org.ops4j.pax.exam.CoreOptions.keepCaches;
import static org.ops4j.pax.exam.CoreOptions.serverMode;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.KarafExamSystemConfigurationOption;
import org.ops4j.pax.exam.options.extra.EnvironmentOption;
import org.ops4j.pax.exam.options.extra.VMOption;

/** How the distribution is run: as a user runs it, as far as Pax Exam allows. */
final class KarafOptions {
  private static final String ROLES = "group,admin,manager,viewer,systembundles,ssh";

  /** Every statement with its parameters, to be run again as somebody without rights. */
  private static final String STATEMENT_LOG =
      "logging_collector=on; log_destination=jsonlog; log_directory=statements;"
          + " log_rotation_size=0; log_rotation_age=0; log_filename=statements.log;"
          + " log_statement=all; log_error_verbosity=default";

  private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
  private static final String MAVEN_PREFIX = "org.ops4j.pax.url.mvn.";

  private KarafOptions() {}

  static Option[] of(Settings settings, Ports ports) {
    return Stream.of(
            container(settings),
            platform(),
            senders(),
            onlyWhatIsBuilt(settings),
            virtualMachine(settings, ports))
        .flatMap(options -> options)
        .toArray(Option[]::new);
  }

  private static Stream<Option> container(Settings settings) {
    return Stream.of(
        karafDistributionConfiguration()
            .frameworkUrl(settings.distribution().toUri().toString())
            .name("Sporskifte")
            .karafVersion(settings.karafVersion())
            .unpackDirectory(settings.work().toFile())
            .karafData("cache")
            .karafLog("../log")
            .useDeployFolder(false),
        // Else Pax Exam keeps files in the system's temporary folder and in the home folder.
        workingDirectory(settings.work().resolve("pax").toString()),
        keepRuntimeFolder(),
        keepCaches(),
        doNotModifyLogConfiguration(),
        configureConsole().ignoreLocalConsole(),
        // Else Pax Exam waits for its remote service in a loop that takes a whole core.
        serverMode(),
        systemTimeout(settings.startTimeout().toMillis()),
        new KarafExamSystemConfigurationOption(ProbeRunner.DRIVER),
        ProbeBundle.option());
  }

  /** What {@code sporskifte up} writes into a new etc. */
  private static Stream<Option> platform() {
    return Stream.of(
        editConfigurationFilePut(
            "etc/users.properties", Console.USER, Console.PASSWORD + "," + ROLES),
        editConfigurationFilePut("etc/dk.sporskifte.tenancy.cfg", "exampleData", "true"),
        editConfigurationFilePut(
            "etc/dk.sporskifte.tenancy.cfg", "exampleDataNotIn", "indflytter,hovedstad"),
        editConfigurationFilePut(tenant("helsingor"), "municipality", "217"),
        editConfigurationFilePut(tenant("helsingor"), "name", "Helsingør"),
        editConfigurationFilePut(tenant("koge"), "municipality", "259"),
        editConfigurationFilePut(tenant("koge"), "name", "Køge"),
        editConfigurationFilePut(
            "etc/dk.sporskifte.postgres.embedded.cfg", "options", STATEMENT_LOG),
        editConfigurationFilePut(
            "etc/dk.sporskifte.feeds.http.cfg", "certificateHeader", Karaf.CERTIFICATE),
        editConfigurationFilePut("etc/dk.sporskifte.feeds.http.cfg", "proxySecret", Karaf.PROXY));
  }

  /** Two police districts, whose folders are looked into often. */
  private static Stream<Option> senders() {
    return Stream.concat(sender("helsingor", "nsp"), sender("koge", "mvsp"));
  }

  private static Stream<Option> sender(String tenant, String code) {
    String file = "etc/dk.sporskifte.feed-" + tenant + "-" + code + ".cfg";
    return Stream.of(
        editConfigurationFilePut(file, "tenant", tenant),
        editConfigurationFilePut(file, "sender", code),
        editConfigurationFilePut(file, "cvr", "11111111"),
        editConfigurationFilePut(file, "feeds", "police-list"),
        editConfigurationFilePut(file, "pollMillis", "200"));
  }

  private static String tenant(String key) {
    return "etc/dk.sporskifte.tenant-" + key + ".cfg";
  }

  /** Neither the network nor the user's own Maven repository. */
  private static Stream<Option> onlyWhatIsBuilt(Settings settings) {
    return Stream.of(
        editConfigurationFilePut(
            MAVEN,
            MAVEN_PREFIX + "defaultRepositories",
            "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots, "
                + settings.examRepository().toUri()
                + "@id=exam@snapshots"),
        editConfigurationFilePut(MAVEN, MAVEN_PREFIX + "repositories", ""),
        editConfigurationFilePut(
            MAVEN,
            MAVEN_PREFIX + "localRepository",
            settings.work().resolve("empty-maven-repository").toString()));
  }

  private static Stream<Option> virtualMachine(Settings settings, Ports ports) {
    return Stream.concat(
        Stream.of(new EnvironmentOption("LC_ALL=C.UTF-8")),
        Stream.of(
                Stream.of(
                    "-Xmx1g",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Dsporskifte.http.port=" + ports.http(),
                    "-Dsporskifte.ssh.port=" + ports.ssh(),
                    "-Dsporskifte.postgres.port=" + ports.postgres(),
                    "-Dsporskifte.sftp.port=" + ports.sftp(),
                    "-javaagent:%s=%d".formatted(settings.agent(), ProcessHandle.current().pid())),
                ModuleFlags.of(settings.karafVersion()))
            .flatMap(flags -> flags)
            .map(VMOption::new));
  }
}

package dk.sporskifte.itests;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Under which licences the distribution may ship software of others. */
final class ShippedLicences {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i).*(apache.org/licenses/license-2.0|apache-2.0|apache license, version 2.0"
              + "|epl-v10|epl-2.0|edl-v10|bsd-3-clause|bsd-2-clause|bsd-license"
              // CDDL with the class path exception.
              + "|javax.annotation/blob/master/license).*",
          Pattern.DOTALL);

  /** Bundles that do not say it themselves, by the beginning of their name. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "org.eclipse.persistence", "EPL-2.0 or EDL-1.0",
          "bcprov", "MIT",
          "bcutil", "MIT",
          "bcpkix", "MIT",
          "slf4j", "MIT",
          "org.apache.felix.framework", "Apache-2.0");

  private ShippedLicences() {}

  static boolean isListed(Bundle bundle) {
    String licence = bundle.getHeaders().get(Constants.BUNDLE_LICENSE);
    if (licence == null) {
      return KNOWN.keySet().stream().anyMatch(bundle.getSymbolicName()::startsWith);
    }
    return Arrays.stream(licence.split(",(?=\\s*http)"))
        .anyMatch(one -> LISTED.matcher(one).matches());
  }
}

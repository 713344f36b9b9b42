package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.casework.accounts.AccountRules;
import java.lang.reflect.Proxy;

/** The defaults, and the same with hashes that cost next to nothing. */
public final class TestAccountRules {
  private TestAccountRules() {}

  public static AccountRules quick() {
    return rules(64, 1);
  }

  public static AccountRules defaults() {
    return rules(null, null);
  }

  private static AccountRules rules(Integer memory, Integer iterations) {
    return (AccountRules)
        Proxy.newProxyInstance(
            AccountRules.class.getClassLoader(),
            new Class<?>[] {AccountRules.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "argonMemory" -> memory == null ? method.getDefaultValue() : memory;
                  case "argonIterations" ->
                      iterations == null ? method.getDefaultValue() : iterations;
                  default -> method.getDefaultValue();
                });
  }
}

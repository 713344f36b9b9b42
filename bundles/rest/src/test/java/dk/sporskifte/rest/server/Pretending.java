package dk.sporskifte.rest.server;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.rest.sample.Answers;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays the use cases: answers what a test told it to, or else a sample, and remembers how it was
 * asked.
 */
public final class Pretending {
  private final Map<String, List<Object>> answers = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  /** How a use case was called; arguments after tenant and actor. */
  public record Asked(String method, List<Object> all) {
    public List<Object> arguments() {
      return all.subList(2, all.size());
    }
  }

  public <T> T play(Class<T> useCase) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("hashCode") ? System.identityHashCode(proxy) : "played";
          }
          return answer(useCase.getSimpleName() + "." + method.getName(), method, arguments);
        };
    return useCase.cast(
        Proxy.newProxyInstance(useCase.getClassLoader(), new Class<?>[] {useCase}, handler));
  }

  private synchronized Object answer(String name, Method method, Object[] arguments) {
    asked.add(new Asked(name, Arrays.asList(arguments)));
    List<Object> left = answers.get(name);
    if (left == null) {
      return Answers.of(method.getGenericReturnType());
    }
    Object answer = left.size() > 1 ? left.remove(0) : left.get(0);
    if (answer instanceof RuntimeException thrown) {
      throw thrown;
    }
    return answer;
  }

  /** From now on; of several answers the last one stays. */
  public synchronized void answers(Class<?> useCase, String method, Object... all) {
    answers.put(useCase.getSimpleName() + "." + method, new ArrayList<>(List.of(all)));
  }

  public void does(Class<?> useCase, String method, Object value) {
    answers(useCase, method, Outcome.done(value));
  }

  public void refuses(Class<?> useCase, String method, Refusal refusal) {
    answers(useCase, method, Outcome.refused(refusal));
  }

  public synchronized Asked last() {
    return asked.get(asked.size() - 1);
  }

  public synchronized List<Asked> all() {
    return List.copyOf(asked);
  }

  public synchronized List<String> methods() {
    return asked.stream().map(Asked::method).toList();
  }

  public synchronized void forget() {
    answers.clear();
    asked.clear();
  }
}

package dk.sporskifte.rest.server;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server once and gives each test a client that nobody has told anything. */
final class OneServer implements BeforeEachCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(OneServer.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    server(context).useCases().forget();
    server(context).keys().forget();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Client.class || type == Pretending.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningApi server = server(context);
    return parameter.getParameter().getType() == Client.class
        ? new Client(server)
        : server.useCases();
  }

  private static RunningApi server(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(RunningApi.class, key -> new RunningApi(), RunningApi.class);
  }
}

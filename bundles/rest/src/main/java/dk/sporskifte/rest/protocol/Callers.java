package dk.sporskifte.rest.protocol;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Hands a resource the caller that {@link Authenticating} found. */
public final class Callers implements ContextProvider<Caller> {
  @Override
  public Caller createContext(Message message) {
    return new Call(message).attribute(Attributes.CALLER, Caller.class).orElseThrow();
  }
}

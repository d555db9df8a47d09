package org.evensay.store;
public final class CannotOpen extends Exception { private static final long serialVersionUID = 1L; public CannotOpen(String s){super(s);} }

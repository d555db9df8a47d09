package org.evensay.workshop;

/** The stage of appreciative inquiry that a question belongs to (Cooperrider and Whitney's 4-D cycle). */
public enum Stage { DISCOVER, DREAM, DESIGN, DESTINY }

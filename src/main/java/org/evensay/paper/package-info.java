/**
 * Votes held on paper and typed into a CSV file. Pure: bytes in, ballots or a refusal with its line out. The only
 * users of FastCSV's reader here are {@link org.evensay.paper.Records} and what it hands its records to.
 */
package org.evensay.paper;

/// The files of this folder, as the binaries carry them.
package enum Schema {
    /// The policy documents that ship, by name.
    package static let policies: [String: [UInt8]] = [
        "neutral": PackageResources.neutral_json,
        "sample-stars-weekly": PackageResources.sample_stars_weekly_json,
        "taobao-classic-2014": PackageResources.taobao_classic_2014_json,
    ]

    /// The migrations of the SQLite database, in order: the n-th makes schema version n.
    package static let migrations: [[UInt8]] = [
        PackageResources.m0001_founding_sql, PackageResources.m0002_qualification_sql,
        PackageResources.m0003_deposit_sql, PackageResources.m0004_training_sql,
        PackageResources.m0005_sanction_sql, PackageResources.m0006_commitment_sql,
        PackageResources.m0007_standing_membership_sql, PackageResources.m0008_account_sql,
        PackageResources.m0009_ratings_given_sql, PackageResources.m0010_case_sql,
        PackageResources.m0011_arbitration_sql,
        PackageResources.m0012_panel_sql,
    ]
}
